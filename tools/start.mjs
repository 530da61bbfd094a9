// `npm start`: plain JavaScript for the Node that is there, up to the pinned one.
import { installMissing, reenter } from './install-missing.mjs';

installMissing();
reenter('start:installed');
