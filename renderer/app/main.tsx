import { openPage } from '../page/open-page';
import { App } from './app';

void openPage((opened) => <App {...opened} />);
