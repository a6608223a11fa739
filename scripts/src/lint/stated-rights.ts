import type { Rule, Scope } from 'eslint';
import { operations } from './local-api.ts';

type Node = Rule.Node;
type Call = Extract<Node, { type: 'CallExpression' }>;
type ObjectNode = Extract<Node, { type: 'ObjectExpression' }>;

/** What the options of a call say; `isOpen` when a part of them can't be read here, such as the answer of a function. */
interface Stated {
	names: Set<string>;
	isOpen: boolean;
}

const nothing = (isOpen: boolean): Stated => ({ names: new Set(), isOpen });

function merged(parts: readonly Stated[]): Stated {
	return {
		names: new Set(parts.flatMap(({ names }) => [...names])),
		isOpen: parts.some(({ isOpen }) => isOpen),
	};
}

function variableOf(name: string, scope: Scope.Scope | null): Scope.Variable | undefined {
	if (!scope) return undefined;
	return scope.set.get(name) ?? variableOf(name, scope.upper);
}

/** Types are of no interest here: `{ … } as const` states what its object states. */
function withoutTypes(node: object): object {
	const isTyped = 'type' in node && /^TS(As|Satisfies|NonNull)Expression$/.test(String(node.type));
	if (isTyped && 'expression' in node && typeof node.expression === 'object' && node.expression !== null)
		return withoutTypes(node.expression);
	return node;
}

const isNode = (node: object): node is Node => 'type' in node;

/** Reads what an expression states that is given as options, or spread into them. */
function statedBy(given: object, scope: Scope.Scope): Stated {
	const node = withoutTypes(given);
	if (!isNode(node)) return nothing(true);
	if (node.type === 'ObjectExpression') return statedIn(node, scope);
	if (node.type === 'LogicalExpression') return statedBy(node.right, scope);
	if (node.type === 'ConditionalExpression')
		return merged([statedBy(node.consequent, scope), statedBy(node.alternate, scope)]);
	if (node.type !== 'Identifier') return nothing(true);
	const definition = variableOf(node.name, scope)?.defs[0];
	const value = definition?.type === 'Variable' ? definition.node.init : undefined;
	return value ? statedBy(value, scope) : nothing(true);
}

function statedIn({ properties }: ObjectNode, scope: Scope.Scope): Stated {
	return merged(
		properties.map((property) => {
			if (property.type === 'SpreadElement') return statedBy(property.argument, scope);
			const name = property.key.type === 'Identifier' ? [property.key.name] : [];
			return { names: new Set(name), isOpen: false };
		}),
	);
}

/** Returns how a call reaches the local API: through a request (`req.payload`), or by itself (`payload`). */
function wayOf({ callee }: Call): 'request' | 'payload' | undefined {
	if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
	if (!operations.includes(callee.property.name)) return undefined;
	const { object } = callee;
	if (object.type === 'Identifier') return object.name === 'payload' ? 'payload' : undefined;
	if (object.type !== 'MemberExpression' || object.property.type !== 'Identifier') return undefined;
	return object.property.name === 'payload' ? 'request' : undefined;
}

/**
 * By default Payload's local API skips access control and begins a transaction of its own. So every call states
 * `overrideAccess`; `req` too where there is a request, in hooks and endpoints, or it would neither see nor be undone with
 * the save around it; and `user` only with `overrideAccess: false`.
 */
export const statedRights: Rule.RuleModule = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			rights:
				'Say in whose name: overrideAccess: false with user (a person), or overrideAccess: true (the CMS itself).',
			request:
				'Say in which transaction: req, or nested(scope); a call without it neither sees this save nor is undone with it.',
		},
	},
	create: (context) => ({
		CallExpression(node) {
			const way = wayOf(node);
			const [options] = node.arguments;
			if (!way || !options) return;
			const scope = context.sourceCode.getScope(node);
			const { names, isOpen } = statedBy(options, scope);
			if (isOpen) return;
			if (!names.has('overrideAccess')) context.report({ node: options, messageId: 'rights' });
			const hasRequest = way === 'request' || variableOf('req', scope) !== undefined;
			if (hasRequest && !names.has('req')) context.report({ node: options, messageId: 'request' });
		},
	}),
};
