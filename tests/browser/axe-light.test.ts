import { describeAxe } from './axe.ts';

describeAxe('light');
