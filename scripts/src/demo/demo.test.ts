import { expect, test } from 'vitest';
import { removalText } from './demo.ts';

test('a removal tells what was deleted, and what stays for which reason', () => {
	const text = removalText({ removed: 3, changed: ['notizia “Uno”'], used: [], accounts: ['a@example.org'] });
	expect(text).toBe(`Contenuti della dimostrazione cancellati: 3.
Restano perché qualcuno li ha modificati:
  notizia “Uno”
Restano perché senza questi account nessuno amministrerebbe il CMS:
  a@example.org`);
});

test('a long list is cut, and the number of the rest told', () => {
	const used = Array.from({ length: 23 }, (_, index) => `pagina “${index}”`);
	const text = removalText({ removed: 0, changed: [], used, accounts: [] });
	expect(text).toContain('pagina “19”\n  … e altri 3');
	expect(text).not.toContain('pagina “20”');
});
