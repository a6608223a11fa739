import type { DefaultServerCellComponentProps } from 'payload';
import { romeTimeZone } from '@portolano/content-models/rome-time';

const day = { timeZone: romeTimeZone, day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const formats = {
	instant: new Intl.DateTimeFormat('it-IT', { ...day, hour: '2-digit', minute: '2-digit' }),
	day: new Intl.DateTimeFormat('it-IT', day),
};

interface Props extends DefaultServerCellComponentProps {
	isDay: boolean;
}

/** A date in a list, in Rome's time zone and in the same format as Payload's own dates. */
export function RomeDateCell({ cellData, isDay }: Props) {
	if (typeof cellData !== 'string') return null;
	return <span>{formats[isDay ? 'day' : 'instant'].format(new Date(cellData)).replace(',', '')}</span>;
}
