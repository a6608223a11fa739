import { NavGroup } from '@payloadcms/ui';

/** The way to the guides, in the menu of the desk. */
export function GuidesLink() {
	return (
		<NavGroup label="Aiuto">
			<a className="nav__link" href="/admin/guide" id="nav-guide">
				<span className="nav__link-label">Come si fa</span>
			</a>
		</NavGroup>
	);
}
