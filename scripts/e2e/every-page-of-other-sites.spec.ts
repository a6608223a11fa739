import { inject } from 'vitest';
import { testEveryPage } from './every-page.ts';

testEveryPage(inject('addresses').sites.filter(({ kind }) => kind !== 'portal'));
