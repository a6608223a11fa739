import { alertColours, stateColours } from '../fixed-colours.ts';

const tokens: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.entries(stateColours).flatMap(([state, parts]) =>
			Object.entries(parts).map(([part, colour]) => [`${state}-${part}`, colour]),
		),
	),
	...Object.fromEntries(
		Object.entries(alertColours).flatMap(([level, { ground, text }]) => [
			[`alert-${level}`, ground],
			[`alert-${level}-text`, text],
		]),
	),
	'font-text': `'Titillium Web','Titillium Fallback',Geneva,Tahoma,sans-serif`,
};

const declarations = Object.entries(tokens).map(([name, value]) => `--pt-${name}:${value};`);

/**
 * The custom properties that are the same in all themes, as one `:root` rule. The version must be in double quotes: the
 * national validator (C.SI.1.2) can't parse single ones.
 */
export const commonTokens = `:root{--bootstrap-italia-version:"2.18.3";${declarations.join('')}}`;
