import type { DefaultServerCellComponentProps } from 'payload';

const formats = {
	instant: new Intl.DateTimeFormat('it-IT', {
		timeZone: 'Europe/Rome',
		dateStyle: 'short',
		timeStyle: 'short',
	}),
	day: new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', dateStyle: 'short' }),
};

interface Props extends DefaultServerCellComponentProps {
	isDay: boolean;
}

/** A date in a list, by the clock of Rome. */
export function RomeDateCell({ cellData, isDay }: Props) {
	if (typeof cellData !== 'string') return null;
	return <span>{formats[isDay ? 'day' : 'instant'].format(new Date(cellData))}</span>;
}
