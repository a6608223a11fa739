import { alertColours, stateColours } from '../fixed-colours.ts';

type Tokens = Readonly<Record<string, string>>;

const levels: Tokens = Object.fromEntries(
	Object.entries(alertColours).flatMap(([level, { ground, text }]) => [
		[`alert-${level}`, ground],
		[`alert-${level}-text`, text],
	]),
);

const noteTokens: Tokens = Object.fromEntries(
	Object.entries(stateColours.note).map(([part, colour]) => [`note-${part}`, colour]),
);

const tokens: Tokens = {
	...Object.fromEntries(
		Object.entries(stateColours).flatMap(([state, parts]) =>
			Object.entries(parts).map(([part, colour]) => [`${state}-${part}`, colour]),
		),
	),
	...levels,
	'font-text': `'Titillium Web','Titillium Fallback',Geneva,Tahoma,sans-serif`,
};

const declarations = (values: Tokens) =>
	Object.entries(values)
		.map(([name, value]) => `--pt-${name}:${value};`)
		.join('');

/**
 * The custom properties that are the same in all themes, as one `:root` rule. The version must be in double quotes: the
 * national validator (C.SI.1.2) can't parse single ones.
 */
export const commonTokens = `:root{--bootstrap-italia-version:"2.18.3";${declarations(tokens)}}`;

/** The custom properties of alerts alone, for pages without the other stylesheets. */
export const alertTokens = `:root{${declarations({ ...levels, ...noteTokens })}}`;
