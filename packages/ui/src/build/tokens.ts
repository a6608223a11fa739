import { alertColours, stateColours } from '../look.ts';
import type { Look } from '../look.ts';

/**
 * The custom properties of a look, as one `:root` rule.
 * The version keeps its double quotes: the national validator (C.SI.1.2) cannot read single ones.
 */
export function tokensOf(look: Look): string {
	const declarations = Object.entries({ ...colours(look), ...shapes(look) }).map(
		([name, value]) => `--pt-${name}:${value};`,
	);
	return `:root{--bootstrap-italia-version:"2.18.3";${declarations.join('')}}${forcedColours}`;
}

const texts = [
	'ink',
	'ink-soft',
	'accent-text',
	'on-accent',
	'slim-text',
	'header-text',
	'header-text-soft',
	'footer-text',
	'footer-text-soft',
];

/** Where the reader's colours are forced, texts name theirs: `-webkit-text-fill-color` still tells the one of the look. */
const forcedColours = `@media (forced-colors:active){:root{${texts.map((name) => `--pt-${name}:CanvasText;`).join('')}}}`;

function colours(look: Look): Record<string, string> {
	return {
		primary: look.primary,
		'primary-dark': look.primaryDark,
		'primary-tint': look.primaryTint,
		...veils(look),
		accent: look.accent,
		'on-accent': look.onAccent,
		'accent-text': look.accentText,
		ink: look.ink,
		'ink-soft': look.inkSoft,
		surface: look.surface,
		'surface-muted': look.surfaceMuted,
		edge: look.edge,
		hairline: look.hairline,
		'slim-bg': look.header.slim,
		'slim-text': look.header.onSlim,
		'header-bg': look.header.ground,
		'header-text': look.header.text,
		'header-text-soft': look.header.textSoft,
		'header-mark': look.header.mark,
		'header-edge': look.header.ground === look.surface ? look.hairline : look.header.ground,
		'footer-bg': look.footer.ground,
		'footer-text': look.footer.text,
		'footer-text-soft': look.footer.textSoft,
		'footer-rule': look.footer.rule,
		...grouped(stateColours),
		...Object.fromEntries(
			Object.entries(alertColours).flatMap(([level, { ground, text }]) => [
				[`alert-${level}`, ground],
				[`alert-${level}-text`, text],
			]),
		),
	};
}

// Written out, because browsers older than 2023 can't mix colours.
function veils({ primaryDark }: Look): Record<string, string> {
	return { veil: `${primaryDark}c2`, 'veil-thick': `${primaryDark}e6`, 'veil-thin': `${primaryDark}1f` };
}

function grouped(states: Record<string, Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(states).flatMap(([state, parts]) =>
			Object.entries(parts).map(([part, colour]) => [`${state}-${part}`, colour]),
		),
	);
}

const framedCards = {
	'card-edge': '1px',
	'card-ratio': '3/2',
	'card-inset': 'clamp(1.125rem,2vw,1.5rem)',
	'card-ground': 'var(--pt-surface)',
	'card-picture-radius': 'calc(var(--pt-radius) - 1px) calc(var(--pt-radius) - 1px) 0 0',
};

const openCards = {
	'card-edge': '0px',
	'card-ratio': '3/2',
	'card-inset': '0px',
	'card-ground': 'none',
	'card-picture-radius': 'var(--pt-radius)',
};

function shapes(look: Look): Record<string, string> {
	const text = `'Titillium Web','Titillium Fallback',Geneva,Tahoma,sans-serif`;
	return {
		'font-text': text,
		'font-heading': look.headingFont === 'Lora' ? `'Lora','Lora Fallback',Georgia,serif` : text,
		'heading-weight': look.headingFont === 'Lora' ? '600' : '700',
		'heading-tracking': look.headingFont === 'Lora' ? '-0.015em' : '-0.018em',
		...(look.pictureCards === 'open' ? openCards : framedCards),
		radius: `${look.radius}px`,
		'radius-sm': `${Math.min(look.radius, 8)}px`,
	};
}
