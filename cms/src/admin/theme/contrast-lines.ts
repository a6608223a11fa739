import { contrastRatio } from '@portolano/ui/contrast.ts';
import { measurePairs } from '@portolano/ui/measure-pairs.ts';
import { TEXT } from '@portolano/ui/passing.ts';
import type { Theme } from '@portolano/ui/theme.ts';
import { inWords } from './typed-colour.ts';

/** Returns the contrast of the main texts of a theme, in words. */
export function contrastLines(theme: Theme): string[] {
	const pairs = [
		['Testo bianco sul colore principale', theme.surface, theme.primary],
		['Collegamenti sulle fasce chiare', theme.primary, theme.surfaceMuted],
		['Testo sul secondo colore', theme.onAccent, theme.accent],
		['Testi secondari del piè di pagina', theme.footer.textSoft, theme.footer.ground],
	] as const;
	const ratios = pairs.map(([what, text, ground]) => `${what}: ${inWords(contrastRatio(text, ground))} a 1.`);
	return [...ratios, summary(theme)];
}

function summary(theme: Theme): string {
	const measured = measurePairs(theme);
	const failing = measured.filter(({ ratio, least }) => ratio < least);
	return failing.length === 0
		? `Tutte le ${measured.length} coppie di colori hanno il contrasto che serve; ai testi servono ${inWords(TEXT)} a 1.`
		: `${failing.length} coppie di colori su ${measured.length} non hanno il contrasto che serve.`;
}
