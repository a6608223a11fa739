import { type ContentType, type PageType, pageTypes } from '@portolano/content-models';
import type { RelationshipField, UploadField } from 'payload';

interface ReferenceOptions<T extends ContentType> {
	name: string;
	label: string;
	to: T;
	description?: string;
	required?: boolean;
}

type Related = Exclude<ContentType, 'media' | 'file'>;

export function referenceField({
	name,
	label,
	to,
	description,
	required = false,
}: ReferenceOptions<Related>): RelationshipField {
	return {
		name,
		label,
		type: 'relationship',
		relationTo: to,
		required,
		admin: { description, ...pickerFor(to) },
	};
}

export function referencesField({
	name,
	label,
	to,
	description,
	required = false,
}: ReferenceOptions<Related>): RelationshipField {
	return {
		name,
		label,
		type: 'relationship',
		relationTo: to,
		hasMany: true,
		required,
		admin: { description, ...pickerFor(to) },
	};
}

/** Sites and bodies are few, and have no owner: Payload's own choice does for them. */
function pickerFor(type: Related): { sortOptions: string } | { components: { Field: string } } {
	if (type === 'site' || type === 'body') return { sortOptions: titleOf(type) };
	return { components: { Field: '/admin/link-target/ReferencePicker.tsx#ReferencePicker' } };
}

function titleOf(type: Related): string {
	if (type === 'site' || type === 'body') return 'name';
	return type === 'person' ? 'lastName' : 'title';
}

export function mediaField({
	name,
	label,
	description,
	required = false,
}: Omit<ReferenceOptions<'media'>, 'to'>): UploadField {
	return { name, label, type: 'upload', relationTo: 'media', required, admin: { description } };
}

export function galleryField(): UploadField {
	return {
		name: 'gallery',
		label: 'Galleria di immagini',
		type: 'upload',
		relationTo: 'media',
		hasMany: true,
		admin: { description: 'Altre immagini, nell’ordine in cui si vedono.' },
	};
}

export function fileField({
	name,
	label,
	description,
	required = false,
}: Omit<ReferenceOptions<'file'>, 'to'>): UploadField {
	return { name, label, type: 'upload', relationTo: 'file', required, admin: { description } };
}

export function filesField({ name, label, description }: Omit<ReferenceOptions<'file'>, 'to'>): UploadField {
	return { name, label, type: 'upload', relationTo: 'file', hasMany: true, admin: { description } };
}

/**
 * Documents with a page, of any type. No button makes a new one: Payload's has no name and lies within another button,
 * where documents are of several types (seen in 3.90; no upstream issue found).
 */
export function featuredField(name: string, label: string, description: string): RelationshipField {
	const relationTo: PageType[] = [...pageTypes];
	const admin = { description, allowCreate: false };
	return { name, label, type: 'relationship', relationTo, hasMany: true, admin };
}
