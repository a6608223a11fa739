import type { Risk } from '@portolano/content-models';

/** The first that matches counts: those with narrower words stand before the others. */
const risksByWords: readonly (readonly [RegExp, Risk])[] = [
	[/maremot|tsunami/i, 'maremoto'],
	[/temporal|thunderstorm/i, 'temporali'],
	[/mareggiat|coastal|sea storm/i, 'mareggiate'],
	[/idrogeolog|\bfran[ae]\b|landslide/i, 'idrogeologico'],
	[/idraulic|allagament|alluvion|\bpien[ae]\b|flood/i, 'idraulico'],
	[/\bneve|nevicat|ghiaccio|snow|\bice\b/i, 'neve'],
	[/calore|\bcaldo\b|heat|high-temperature/i, 'ondate-di-calore'],
	[/incidente industriale|industrial|seveso/i, 'industriale'],
	[/incend|\bfire|wildfire|forest-fire/i, 'incendi'],
	[/terremot|sism|earthquake/i, 'sismico'],
	[/\bvent[oi]\b|burrasca|\bwind/i, 'vento'],
	[/qualità dell.aria|air quality/i, 'aria'],
	[/ordign|unexploded/i, 'ordigno-bellico'],
	[/trasport|transport/i, 'trasporti'],
	[/sanitari|epidemi|health/i, 'sanitario'],
];

/** Returns the risk that a text names; undefined when it names none that we know. */
export function riskOfWords(text: string): Risk | undefined {
	return risksByWords.find(([words]) => words.test(text))?.[1];
}
