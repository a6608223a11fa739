import { NavGroup } from '@payloadcms/ui';

/** The way to the calendar, in the menu of the desk. */
export function CalendarLink() {
	return (
		<NavGroup label="Programma">
			<a className="nav__link" href="/admin/calendario" id="nav-calendario">
				<span className="nav__link-label">Calendario</span>
			</a>
		</NavGroup>
	);
}
