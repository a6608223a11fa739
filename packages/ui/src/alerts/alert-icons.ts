import type { AlertLevel } from './alert-level.ts';

const mark =
	'<path d="M12 6.8v6.4" stroke-width="2.2"/><circle cx="12" cy="16.6" r="1.3" class="alert-dot"/>';

// Each level has a shape of its own, for those who can't tell the colours apart.
const shapes = {
	none: '<circle cx="12" cy="12" r="10"/><path d="m7.4 12.4 3.2 3.2 6-6.6" stroke-width="2.2"/>',
	info: '<circle cx="12" cy="12" r="10"/><path d="M12 11v6.2" stroke-width="2.2"/><circle cx="12" cy="7.3" r="1.3" class="alert-dot"/>',
	yellow: `<path d="M12 2.2 23 21.4H1Z"/><g transform="translate(0 2)">${mark}</g>`,
	orange: `<path d="M12 .9 23.1 12 12 23.1.9 12Z"/>${mark}`,
	red: `<path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z"/>${mark}`,
} as const satisfies Record<AlertLevel | 'info' | 'none', string>;

/** Returns the icon of a level as inline SVG; it says nothing, since the level is always written beside it. */
export function alertIconHTML(level: keyof typeof shapes): string {
	return `<svg class="alert-icon" width="32" height="32" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">${shapes[level]}</svg>`;
}
