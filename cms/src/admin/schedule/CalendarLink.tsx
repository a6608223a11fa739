import { NavGroup } from '@payloadcms/ui';

/** The ways to the calendar, the bundles and the proposals, in the menu of the desk. */
export function CalendarLink() {
	return (
		<NavGroup label="Programma">
			<a className="nav__link" href="/admin/calendario" id="nav-calendario">
				<span className="nav__link-label">Calendario</span>
			</a>
			<a className="nav__link" href="/admin/pacchetti" id="nav-pacchetti">
				<span className="nav__link-label">Pacchetti</span>
			</a>
			<a className="nav__link" href="/admin/proposte" id="nav-proposte">
				<span className="nav__link-label">Proposte tra siti</span>
			</a>
		</NavGroup>
	);
}
