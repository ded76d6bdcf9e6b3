import { App } from './app';
import { openPage } from './open-page';

void openPage((opened) => <App {...opened} />);
