import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { readSchedule } from '../../publication/schedule/read-schedule.ts';
import { Calendar } from './Calendar.tsx';

/** What goes online and comes off later, on the sites of the user: `/admin/calendario`. */
export async function CalendarScreen({ initPageResult, params, searchParams }: AdminViewServerProps) {
	const { req, locale, permissions, visibleEntities } = initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fcalendario');
	const changes = await readSchedule(req);
	return (
		<DefaultTemplate
			{...{ params, searchParams, permissions, visibleEntities }}
			{...{ i18n: req.i18n, payload: req.payload, req, user: req.user }}
			{...(locale && { locale })}
		>
			<div className="gutter--left gutter--right portolano-calendar">
				<h1>Calendario</h1>
				<Calendar first={{ changes, now: new Date().toISOString() }} />
			</div>
		</DefaultTemplate>
	);
}
