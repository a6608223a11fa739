import type { DataAttributes, IconName } from '../../props.ts';

export interface ListedDownload {
	title: string;
	href: string;
	/** Such as “PDF”. */
	format: string;
	/** Such as “240 kB”. */
	size: string;
	description?: string | undefined;
	/** Language of the title, and of the file, if it differs from the page's. */
	lang?: string | undefined;
	icon?: IconName | undefined;
	attributes?: DataAttributes | undefined;
}

export interface DownloadListProps {
	label?: string | undefined;
	files: readonly ListedDownload[];
}
