import { NavGroup } from '@payloadcms/ui';

/** The ways to what readers do and to how the sites stand before the law, in the menu of the desk. */
export function ReadersLink() {
	return (
		<NavGroup label="Siti e lettori">
			<a className="nav__link" href="/admin/lettori" id="nav-lettori">
				<span className="nav__link-label">Visite e valutazioni</span>
			</a>
			<a className="nav__link" href="/admin/conformita" id="nav-conformita">
				<span className="nav__link-label">Conformità</span>
			</a>
		</NavGroup>
	);
}
