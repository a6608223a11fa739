import type { Theme } from './theme.ts';

/**
 * Returns the stylesheet of a theme: its custom properties, which the stylesheet of all sites uses. They are set on the
 * whole document, or on what `selector` names.
 */
export function tokensOf(theme: Theme, selector = ':root'): string {
	const declarations = Object.entries({ ...colourTokens(theme), ...shapes(theme) }).map(
		([name, value]) => `--pt-${name}:${value};`,
	);
	return `${selector}{${declarations.join('')}}${forcedColours(selector)}\n`;
}

const texts = [
	'ink',
	'ink-soft',
	'accent-text',
	'accent-on-dark',
	'on-accent',
	'slim-text',
	'header-text',
	'header-text-soft',
	'footer-text',
	'footer-text-soft',
];

/**
 * With forced colours axe reads the text colour from `-webkit-text-fill-color`, which keeps the theme's colour
 * (https://github.com/dequelabs/axe-core/issues/3978), so the system colour is set explicitly.
 */
function forcedColours(selector: string): string {
	const colours = texts.map((name) => `--pt-${name}:CanvasText;`).join('');
	return `@media (forced-colors:active){${selector}{${colours}}}`;
}

/** Returns the colours of a theme by the names of their custom properties, without `--pt-`. */
export function colourTokens(theme: Theme): Record<string, string> {
	return {
		primary: theme.primary,
		'primary-strong': theme.primaryStrong,
		'primary-dark': theme.primaryDark,
		band: theme.band,
		'primary-tint': theme.primaryTint,
		...veils(theme),
		accent: theme.accent,
		'accent-hover': theme.accentHover,
		'on-accent': theme.onAccent,
		'accent-text': theme.accentText,
		'accent-on-dark': theme.accentOnDark,
		ink: theme.ink,
		'ink-soft': theme.inkSoft,
		surface: theme.surface,
		'surface-muted': theme.surfaceMuted,
		edge: theme.edge,
		hairline: theme.hairline,
		'slim-bg': theme.header.slim,
		'slim-text': theme.header.onSlim,
		'header-bg': theme.header.ground,
		'header-text': theme.header.text,
		'header-text-soft': theme.header.textSoft,
		'header-mark': theme.header.mark,
		'header-edge': theme.header.ground === theme.surface ? theme.hairline : theme.header.ground,
		'footer-bg': theme.footer.ground,
		'footer-text': theme.footer.text,
		'footer-text-soft': theme.footer.textSoft,
		'footer-rule': theme.footer.rule,
	};
}

// Computed here, because browsers from before 2023 don't support `color-mix()`.
function veils({ primaryDark }: Theme): Record<string, string> {
	return { veil: `${primaryDark}c2`, 'veil-thick': `${primaryDark}e6`, 'veil-thin': `${primaryDark}1f` };
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

function shapes(theme: Theme): Record<string, string> {
	return {
		'font-heading':
			theme.headingFont === 'Lora' ? `'Lora','Lora Fallback',Georgia,serif` : 'var(--pt-font-text)',
		'heading-weight': theme.headingFont === 'Lora' ? '600' : '700',
		'heading-tracking': theme.headingFont === 'Lora' ? '-0.015em' : '-0.018em',
		...(theme.pictureCards === 'open' ? openCards : framedCards),
		radius: `${theme.radius}px`,
		'radius-sm': `${Math.min(theme.radius, 8)}px`,
	};
}
