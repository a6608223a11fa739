import { chance } from './random.ts';

/** Patterns by name; each is drawn in one dark or light ink and laid over a flat colour. */
const patterns: Readonly<Record<string, string>> = {
	stone: pattern(
		'64" height="44',
		'<path d="M0 .7H64M0 22.7H64M18 0V22M50 22V44" fill="none" stroke="#5b3a4e" stroke-width="1.6" opacity=".2"/><path d="M20 2h42v19H20z" fill="#fff" opacity=".1"/>',
	),
	blocks: pattern(
		'150" height="96',
		'<path d="M0 1H150M0 49H150M40 0V48M112 48V96" fill="none" stroke="#5b3a4e" stroke-width="3" opacity=".38"/><path d="M42 3h106v10H42zM2 51h108v8H2z" fill="#fff" opacity=".16"/>',
	),
	tiles: pattern(
		'22" height="18',
		'<path d="M0 0q5.500 16 11 16t11-16M0 17H22" fill="none" stroke="#5b3a4e" stroke-width="2" opacity=".28"/>',
	),
	waves: pattern(
		'90" height="34',
		'<path d="M0 9q11-8 22 0t23 0 22 0 23 0M-22 26q11-8 22 0t23 0 22 0 22 0 23 0" fill="none" stroke="#fff" stroke-width="2.400" opacity=".16"/>',
	),
	hatch: pattern(
		'12" height="12',
		'<path d="M-3 3 3-3M0 12 12 0M9 15 15 9" stroke="#0f2f4a" stroke-width="2" opacity=".14"/>',
	),
	planks: pattern(
		'200" height="30',
		'<path d="M0 1H200M60 0V30" stroke="#4a2f2c" stroke-width="2" opacity=".25"/>',
	),
	paving: pattern(
		'120" height="40',
		'<path d="M0 1H120M0 21H120M30 0V20M90 20V40" stroke="#5b3a4e" stroke-width="1.500" opacity=".16"/>',
	),
	dots: pattern(
		'16" height="16',
		'<circle cx="4" cy="4" r="2.200" fill="#fff" opacity=".22"/><circle cx="12" cy="12" r="2.200" fill="#fff" opacity=".22"/>',
	),
	grain: pattern('260" height="260', grain()),
};

/** Fill with a pattern of this module. */
export function print(
	name: 'stone' | 'blocks' | 'tiles' | 'waves' | 'hatch' | 'planks' | 'paving' | 'dots' | 'grain',
): string {
	return `url(#p-${name})`;
}

/** Definitions of the fills used in the markup. */
export function definitions(markup: string): string {
	const used = Object.keys(patterns).filter((name) => markup.includes(`url(#p-${name})`));
	return used.map((name) => (patterns[name] ?? '').replace('<pattern', `<pattern id="p-${name}"`)).join('');
}

function pattern(size: string, content: string): string {
	return `<pattern width="${size}" patternUnits="userSpaceOnUse">${content}</pattern>`;
}

function grain(): string {
	const next = chance(11);
	const specks = Array.from({ length: 60 }, () => {
		const size = (1 + next() * 1.8).toFixed(1);
		return `M${Math.floor(next() * 258)} ${Math.floor(next() * 258)}h${size}v${size}h-${size}z`;
	});
	return `<path d="${specks.slice(0, 30).join('')}" fill="#fff" opacity=".13"/><path d="${specks.slice(30).join('')}" fill="#0b2036" opacity=".1"/>`;
}
