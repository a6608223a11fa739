import { expect, test } from 'vitest';
import { isFiscalCode } from './fiscal-code.ts';

test.each(['RSSMRA85T10A562S', 'rssmra85t10a562s', 'RSS MRA 85T10 A562S', 'RSSMRA85T10A56NH'])(
	'“%s” is a fiscal code',
	(text) => {
		expect(isFiscalCode(text)).toBe(true);
	},
);

test.each(['RSSMRA85T10A562A', 'RSSMRA85T10A562', '12345678901', 'RSSMRA85F10A562S', ''])(
	'“%s” is none',
	(text) => {
		expect(isFiscalCode(text)).toBe(false);
	},
);
