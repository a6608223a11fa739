import {
	GraphQLError,
	Kind,
	OperationTypeNode,
	parse,
	type SelectionNode,
	type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

const LONGEST = 50_000;
const MOST_TOKENS = 4000;
const MOST_FIELDS = 400;
const DEEPEST = 12;

const body = z.object({
	query: z.string('è un testo').max(LONGEST, `ha al massimo ${LONGEST} caratteri`),
	variables: z.record(z.string(), z.unknown(), 'è un oggetto').nullish(),
	operationName: z.string('è un testo').nullish(),
	extensions: z.record(z.string(), z.unknown(), 'è un oggetto').nullish(),
});

function documentOf(query: string) {
	try {
		return parse(query, { maxTokens: MOST_TOKENS, noLocation: true });
	} catch (error) {
		if (!(error instanceof GraphQLError)) throw error;
		throw new Refusal(`La richiesta GraphQL è scritta male: “${error.message}”.`);
	}
}

/** Counts the fields of a request with fragments expanded; a fragment that refers to itself exceeds the depth limit. */
class Measure {
	#fields = 0;
	readonly #fragments: ReadonlyMap<string, SelectionSetNode>;

	constructor(fragments: ReadonlyMap<string, SelectionSetNode>) {
		this.#fragments = fragments;
	}

	read(set: SelectionSetNode, depth: number): void {
		if (depth > DEEPEST || this.#fields > MOST_FIELDS)
			throw new Refusal(
				`La richiesta GraphQL chiede troppo: al massimo ${MOST_FIELDS} campi, annidati ${DEEPEST} volte. Dividila.`,
			);
		for (const selection of set.selections) this.#readOne(selection, depth);
	}

	#readOne(selection: SelectionNode, depth: number): void {
		// Fails for users without access to the admin panel: Payload 3.90 deletes `canAccessAdmin: false` from the
		// result, although the schema declares it non-null (no upstream issue found).
		if (selection.kind === Kind.FIELD && selection.name.value === 'Access')
			throw new Refusal('Quello che un account può fare si legge con GET /api/access.');
		this.#fields += 1;
		const inner =
			selection.kind === Kind.FRAGMENT_SPREAD
				? this.#fragments.get(selection.name.value)
				: selection.selectionSet;
		if (inner) this.read(inner, depth + 1);
	}
}

function checkSize(query: string): void {
	const { definitions } = documentOf(query);
	const fragments = new Map(
		definitions.flatMap((node) =>
			node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
		),
	);
	const size = new Measure(fragments);
	for (const node of definitions) {
		if (node.kind !== Kind.OPERATION_DEFINITION) continue;
		if (node.operation === OperationTypeNode.SUBSCRIPTION)
			throw new Refusal('GraphQL qui non ha “subscription”: usa una lettura o una modifica.');
		size.read(node.selectionSet, 1);
	}
}

/**
 * Checks a GraphQL request before it is executed.
 * @throws {Refusal} when it is malformed or selects too many fields.
 */
export function checkGraphQL(sent: object): void {
	const { success, data, error } = body.safeParse(sent);
	if (success) return checkSize(data.query);
	const [issue] = error.issues;
	throw new Refusal(`In una richiesta GraphQL “${issue?.path.join('.')}” ${issue?.message}.`);
}

const answer = z.looseObject({
	errors: z
		.array(
			z.looseObject({
				message: z.string(),
				extensions: z.looseObject({ statusCode: z.number().optional() }).optional(),
			}),
		)
		.optional(),
});

/** Wraps GraphQL's English error messages in an Italian sentence. */
export async function explainedInItalian(response: Response): Promise<Response> {
	const { success, data } = answer.safeParse(await response.clone().json());
	if (!success || !data.errors) return response;
	const errors = data.errors.map((error) =>
		error.extensions?.statusCode === undefined || error.extensions.statusCode === 500
			? explained(error)
			: error,
	);
	return Response.json({ ...data, errors }, { status: response.status, headers: response.headers });
}

function explained<E extends { message: string }>(error: E): E {
	return { ...error, message: `La richiesta GraphQL non va bene: “${error.message}”.` };
}
