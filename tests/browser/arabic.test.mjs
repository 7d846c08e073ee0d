// Every page in Arabic, right to left.
import { sweep } from './sweep.mjs';

sweep('ar', '/ar');
