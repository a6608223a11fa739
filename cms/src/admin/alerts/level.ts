import type { ShownAlert } from '../../alert-desk/state.ts';

/** What each level is called in a sentence. */
export const levelNames: Readonly<Record<ShownAlert['severity'], string>> = {
	info: 'Avviso di servizio',
	yellow: 'Allerta gialla',
	orange: 'Allerta arancione',
	red: 'Allerta rossa',
};
