/** What can happen to a document, as the record of moves tells it. */
export const deedOptions = [
	{ value: 'created', label: 'Creata' },
	{ value: 'edited', label: 'Modificata' },
	{ value: 'submitted', label: 'Mandata in revisione' },
	{ value: 'sent-back', label: 'Rimandata indietro' },
	{ value: 'approved', label: 'Approvata' },
	{ value: 'scheduled', label: 'Programmata' },
	{ value: 'unscheduled', label: 'Programmazione annullata' },
	{ value: 'published', label: 'Pubblicata' },
	{ value: 'due', label: 'Da rivedere' },
	{ value: 'verified', label: 'Verificata' },
	{ value: 'withdrawn', label: 'Ritirata' },
	{ value: 'outdated', label: 'Segnata come non più attuale' },
	{ value: 'current', label: 'Di nuovo attuale' },
	{ value: 'replaced', label: 'File sostituito' },
	{ value: 'proposed', label: 'Proposta a un altro sito' },
	{ value: 'shown', label: 'Mostrata anche su un altro sito' },
	{ value: 'hidden', label: 'Non più mostrata su un altro sito' },
	{ value: 'left', label: 'Spostata su un altro sito' },
	{ value: 'arrived', label: 'Arrivata da un altro sito' },
	{ value: 'binned', label: 'Messa nel cestino' },
	{ value: 'deleted', label: 'Eliminata' },
	{ value: 'preview-shared', label: 'Anteprima condivisa' },
	{ value: 'preview-opened', label: 'Anteprima aperta' },
	{ value: 'preview-revoked', label: 'Condivisione revocata' },
] as const;

export type Deed = (typeof deedOptions)[number]['value'];

/** Who or what did it: a person at the desk, the clock for what was scheduled, a program, or a visitor of a shared preview. */
export const wayOptions = [
	{ value: 'desk', label: 'Redazione' },
	{ value: 'schedule', label: 'Programmazione' },
	{ value: 'program', label: 'Programma' },
	{ value: 'visitor', label: 'Anteprima condivisa' },
] as const;

export type Way = (typeof wayOptions)[number]['value'];

export function labelOfDeed(deed: Deed): string {
	return deedOptions.find(({ value }) => value === deed)?.label ?? deed;
}
