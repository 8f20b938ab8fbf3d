import { recheck } from './expiry.ts';
import { replaceSteps } from './steps.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
replaceSteps(document, base);
recheck(document, new Date());
