import { canOwn, type ContentType, siteKinds } from '@portolano/content-models';
import type { CheckboxField, RelationshipField, UIField, Where } from 'payload';
import { isAdministrator, rolesOn, sitesOf } from '../access/roles.ts';

/** The site that owns the document, which must have pages for its type. Editors choose among their own sites. */
export function ownerField(type: ContentType): RelationshipField {
	return {
		name: 'owner',
		label: 'Sito proprietario',
		type: 'relationship',
		relationTo: 'site',
		required: true,
		index: true,
		defaultValue: ({ user }) => sitesOf(user, rolesOn(type), type)[0],
		filterOptions: ({ user }) => {
			const kind: Where = { kind: { in: siteKinds.filter((one) => canOwn(one, type)) } };
			return !user || isAdministrator(user)
				? kind
				: { and: [kind, { id: { in: sitesOf(user, rolesOn(type), type) } }] };
		},
		admin: {
			position: 'sidebar',
			allowCreate: false,
			// It changes by its own action alone, which shows first what happens; where an alert stands, at its own desk.
			...(type !== 'alert' && { disableBulkEdit: true }),
			components: {
				Cell: '/admin/lists/SiteCell.tsx#SiteCell',
				...(type !== 'alert' && { Field: '/admin/relocation/OwnerField.tsx#OwnerField' }),
			},
			description:
				type === 'service'
					? 'I servizi stanno nel portale; gli altri siti li mostrano con un collegamento.'
					: 'Il sito che ha la pagina. Gli altri la mostrano senza copiarla.',
		},
	};
}

export const alsoOnField: RelationshipField = {
	name: 'alsoOn',
	label: 'Mostra anche su',
	type: 'relationship',
	relationTo: 'site',
	hasMany: true,
	admin: {
		position: 'sidebar',
		allowCreate: false,
		description:
			'Altri siti che lo mettono nei loro elenchi. Dove non puoi pubblicare tu, usa «Proponi a un altro sito…».',
	},
};

export const sitesField: UIField = {
	name: 'sites',
	label: 'Su altri siti',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/relocation/SitesBox.tsx#SitesBox' },
	},
};

export const forceField: CheckboxField = {
	name: 'force',
	label: 'Ritira anche se altri lo usano',
	type: 'checkbox',
	defaultValue: false,
	admin: {
		position: 'sidebar',
		description:
			'I contenuti che lo citano perdono il collegamento; quelli che non possono farne a meno sono ritirati insieme.',
		condition: (data) => data['_status'] === 'published' || data['force'] === true,
	},
};

export const scheduleField: UIField = {
	name: 'schedule',
	label: 'Programmato',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/schedule/ScheduleBox.tsx#ScheduleBox' },
	},
};

export const bundleField: UIField = {
	name: 'bundle',
	label: 'Pacchetto',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/bundles/BundleBox.tsx#BundleBox' },
	},
};

export const publicationStatusField: UIField = {
	name: 'publicationStatus',
	label: 'Stato di pubblicazione',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/PublicationStatus.tsx#PublicationStatus' },
	},
};

export const usesField: UIField = {
	name: 'uses',
	label: 'Usato in',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/uses/UsesBox.tsx#UsesBox' },
	},
};

/** Whether readers see a picture or a file: in its form, in lists and in pickers. */
export const inUseField: UIField = {
	name: 'inUse',
	label: 'Stato',
	type: 'ui',
	admin: {
		position: 'sidebar',
		components: {
			Field: '/admin/uses/InUseBox.tsx#InUseBox',
			Cell: '/admin/uses/InUseCell.tsx#InUseCell',
		},
	},
};

/** That the new bytes of a picture or a file may go online at once where the old ones are: asked, and never stored. */
export const replacesOnlineField: CheckboxField = {
	name: 'replacesOnline',
	label: 'Sostituisci subito online',
	type: 'checkbox',
	virtual: true,
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		disableListFilter: true,
		components: { Field: '/admin/uses/ReplaceBox.tsx#ReplaceBox' },
	},
};
