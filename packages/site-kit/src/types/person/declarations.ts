import { codesOf, declarationKinds, type Published, termOf } from '@portolano/content-models';
import type { ListedDownload } from '@portolano/ui/components/DownloadList/props.ts';
import { downloadProps } from '../../data/attachments.ts';
import { downloadsOf } from '../../media/files.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';

interface DeclarationGroup {
	/** Undefined where no declaration says of which kind it is. */
	title: string | undefined;
	files: ListedDownload[];
}

/**
 * Returns the declarations of a person by kind, in the order of the law, then those of no kind. Only kinds with a
 * published file are there.
 */
export function declarationGroups(
	context: PageContext,
	{ declarations }: Pick<Published<'person'>, 'declarations'>,
): DeclarationGroup[] {
	const filesOf = (kind: Published<'person'>['declarations'][number]['kind']) =>
		declarations
			.filter((declaration) => declaration.kind === kind)
			.flatMap(({ title, file }) =>
				downloadsOf(context, [file]).map((download) => ({ ...download, title: localize(context, title) })),
			);
	const kinds = codesOf(declarationKinds).map((kind) => ({
		title: labelOf(context, termOf(declarationKinds, kind)),
		files: downloadProps(filesOf(kind)),
	}));
	const typed = kinds.filter(({ files }) => files.length > 0);
	const title = typed.length > 0 ? wordsOf(context).otherDeclarations : undefined;
	return [...typed, { title, files: downloadProps(filesOf(undefined)) }].filter(
		({ files }) => files.length > 0,
	);
}
