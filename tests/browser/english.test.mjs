// Every page in English.
import { sweep } from './sweep.mjs';

sweep('en', '');
