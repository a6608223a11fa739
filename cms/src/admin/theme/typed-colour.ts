import { type Colour, colour } from '@portolano/content-models/colour';
import { contrastRatio } from '@portolano/ui/contrast.ts';
import { nearestPassing, TEXT } from '@portolano/ui/passing.ts';

/** Why a typed colour can't be used, in Italian. */
export interface ColourFault {
	readonly words: string;
	/** The nearest colour that can. */
	readonly proposal?: Colour;
}

/** Returns the colour that was typed, in capital letters, in three digits (`#06C`) or without `#` as well. */
export function typedColour(typed: string): Colour | undefined {
	const digits = typed.trim().replace(/^#/, '').toLowerCase();
	const all = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
	return colour.safeParse(`#${all}`).data;
}

/** Returns why what was typed isn't a colour. */
export function colourFault(typed: string): ColourFault | undefined {
	if (typedColour(typed)) return undefined;
	return {
		words: `“${typed}” non è un colore: scrivilo con sei cifre esadecimali, per esempio #0059b3, o sceglilo dal riquadro.`,
	};
}

/** Returns why what was typed can't be a main colour: it isn't a colour, or white text can't be read on it. */
export function primaryFault(typed: string): ColourFault | undefined {
	const primary = typedColour(typed);
	if (!primary) return colourFault(typed);
	const proposal = nearestPassing(primary);
	if (proposal === primary) return undefined;
	const ratio = inWords(contrastRatio('#ffffff', primary));
	return {
		words:
			`Il testo bianco su ${primary} non si legge: il contrasto è ${ratio} a 1 e deve essere almeno ${inWords(TEXT)} a 1. ` +
			`Il colore più vicino che va bene è ${proposal}.`,
		proposal,
	};
}

const decimals = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2, roundingMode: 'floor' });

/** Returns a contrast ratio in Italian. It is never rounded up to a ratio that it doesn't have. */
export function inWords(ratio: number): string {
	return decimals.format(ratio);
}
