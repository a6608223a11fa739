import { inLanguage, type Language, type Published } from '@portolano/content-models';
import { emergencyWords } from './words.ts';

/** A number to call, with who answers. */
export interface EmergencyNumber {
	number: string;
	label: string;
	/** Language of the label, if it isn't that of the page. */
	lang?: Language | undefined;
}

const national = ['115', '118', '113', '1530', '117', '114'] as const;

/** Returns the numbers to call: 112, those of the site, then the national ones. */
export function emergencyNumbers(
	{ emergencyNumbers: own }: Pick<Published<'site'>, 'emergencyNumbers'>,
	language: Language,
): EmergencyNumber[] {
	const words = emergencyWords(language);
	const ofSite = own.map(({ number, label }) => {
		const { value, language: spoken } = inLanguage(label, language);
		return { number, label: value, lang: spoken === language ? undefined : spoken };
	});
	const isOwn = (number: string) => own.some((line) => line.number === number);
	return [
		{ number: '112', label: words.national112 },
		...ofSite.filter(({ number }) => number !== '112'),
		...national
			.filter((number) => !isOwn(number))
			.map((number) => ({ number, label: words[`national${number}`] })),
	];
}
