/** What can happen to an alert. */
const steps = [
	{ value: 'proposed', label: 'Preparata, da confermare' },
	{ value: 'taken-back', label: 'Ritirata da chi l’ha preparata' },
	{ value: 'created', label: 'Pubblicata' },
	{ value: 'confirmed', label: 'Confermata e pubblicata' },
	{ value: 'updated', label: 'Cambiata' },
	{ value: 'extended', label: 'Prorogata' },
	{ value: 'ended', label: 'Conclusa' },
	{ value: 'withdrawn', label: 'Ritirata' },
	{ value: 'began', label: 'Cominciata' },
	{ value: 'expired', label: 'Finita' },
] as const;

/** Steps that nobody makes: an alert begins, and ends, when somebody said that it would. */
export const clockSteps = ['began', 'expired'] as const satisfies StepKind[];

export const isOfClock = ({ what }: { what: StepKind }) => clockSteps.some((one) => one === what);

/** Steps after which readers see what they saw before: an alert is prepared for a second person, or that is taken back. */
export const isPreparing = ({ what }: { what: StepKind }) => what === 'proposed' || what === 'taken-back';

/** Where a step was made. */
const ways = [
	{ value: 'screen', label: 'Schermata delle allerte' },
	{ value: 'desk', label: 'Redazione' },
	{ value: 'schedule', label: 'Programmazione' },
	{ value: 'program', label: 'Programma' },
] as const;

export type StepKind = (typeof steps)[number]['value'];

export type StepWay = (typeof ways)[number]['value'];

export const stepOptions = [...steps];

export const wayOptions = [...ways];
