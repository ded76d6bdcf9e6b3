import { App } from './app';
import { openPage } from './page/open-page';

void openPage((opened) => <App {...opened} />);
