import type { Language } from '@portolano/content-models';

/** Formats an amount for a language, with cents only if there are any: `400.000 €`. */
export function euros(amount: number, language: Language): string {
	const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
	return new Intl.NumberFormat(language, {
		style: 'currency',
		currency: 'EUR',
		minimumFractionDigits,
		maximumFractionDigits: 2,
	}).format(amount);
}
