import { NavGroup } from '@payloadcms/ui';

/** The way to what readers do, in the menu of the desk. */
export function ReadersLink() {
	return (
		<NavGroup label="Siti e lettori">
			<a className="nav__link" href="/admin/lettori" id="nav-lettori">
				<span className="nav__link-label">Visite e valutazioni</span>
			</a>
		</NavGroup>
	);
}
