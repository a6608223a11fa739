import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { readSchedule } from '../../publication/schedule/read-schedule.ts';
import { GuideLink } from '../guides/GuideLink.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { Calendar } from './Calendar.tsx';

/** What goes online and comes off later, on the sites of the user: `/admin/calendario`. */
export async function CalendarScreen(screen: AdminViewServerProps) {
	const { req } = screen.initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fcalendario');
	const changes = await readSchedule(req);
	return (
		<ScreenFrame screen={screen} className="portolano-calendar">
			<h1>Calendario</h1>
			<GuideLink to="programmare" task="programmare pubblicazione e ritiro" />
			<Calendar first={{ changes, now: new Date().toISOString() }} />
		</ScreenFrame>
	);
}
