import fc from 'fast-check';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** Texts that are known to break parsers, drivers and databases. */
export const hostileTexts = fc.oneof(
	fc.constantFrom(
		...['', ' ', '0', '-1', '1e9', '1e309', 'NaN', 'Infinity', '-0', '0x10', '9'.repeat(400), '1.5', '٣'],
		...['null', 'undefined', 'true', '[]', '{}', '[object Object]', '{"$gt":""}', '{"a":', deep(500)],
		...['\u0000', 'a\u0000b', '\u202e', '\ud800', '\udfff', '\uffff', '\u0007', '🎉'.repeat(50), 'é\u0301'],
		...["'", '"', '`', '\\', '%', '%_%', "' OR 1=1 --", '"; DROP TABLE users; --', '$where', '.*', '(', '[a'],
		...[
			'../../etc/passwd',
			'..%2f..',
			'/',
			'//evil.example',
			'/\\evil.example',
			'javascript:alert(1)',
			'\r\nX-A: b',
		],
		...['__proto__', 'constructor', 'prototype', 'constructor.prototype', 'toString', 'hasOwnProperty'],
		...['1970-01-01', '0000-00-00', '2026-02-30T25:61:00Z', '+275760-09-13T00:00:00.001Z', 'domani'],
		...['507f1f77bcf86cd799439011', '00000000-0000-0000-0000-000000000000', 'x'.repeat(5000)],
	),
	fc.string({ maxLength: 40, unit: 'binary' }),
);

/** JSON values of types that the receiver doesn't expect. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
	hostileTexts,
	fc.constantFrom<unknown>(
		...[null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, -1e21],
		...[
			[],
			{},
			[[]],
			[null],
			[{}],
			[[[[[]]]]],
			{ id: {} },
			{ id: null },
			{ value: null, relationTo: 'users' },
		],
		...[
			{ relationTo: 'nowhere', value: 'x' },
			{ relationTo: ['news'], value: ['x'] },
			{ $ne: null },
			{ $gt: '' },
		],
		...[
			{ root: null },
			{ root: {} },
			{ root: { children: 'x' } },
			{ root: { type: 'root', children: [null] } },
		],
		...[{ root: { type: 'root', children: [{ type: 'nothing', version: 'x' }] } }, { it: 'x', en: null }],
		...[
			Array.from({ length: 300 }, (_, index) => index),
			['x', { a: 1 }, null],
			{ length: 3 },
			{ then: 'x' },
		],
		...[
			{ constructor: { prototype: { isAdministrator: true } } },
			{ blockType: 'nothing' },
			[{ blockType: null }],
		],
	),
	fc.jsonValue({ maxDepth: 3 }),
);

const operators = [
	...[
		'equals',
		'not_equals',
		'in',
		'not_in',
		'all',
		'exists',
		'greater_than',
		'greater_than_equal',
		'less_than',
	],
	...[
		'less_than_equal',
		'like',
		'not_like',
		'contains',
		'near',
		'within',
		'intersects',
		'$gt',
		'constructor',
		'',
	],
] as const;

const fields = [
	...[
		'id',
		'_id',
		'title',
		'title.it',
		'title.xx',
		'owner',
		'owner.key',
		'owner.body.name',
		'alsoOn',
		'alsoOn.key',
	],
	...[
		'_status',
		'updatedAt',
		'deletedAt',
		'languages',
		'body',
		'body.root',
		'body.root.children.0.type',
		'image',
	],
	...[
		'image.filename',
		'image.variants',
		'coordinates',
		'coordinates.latitude',
		'featured',
		'featured.value',
	],
	...[
		'featured.relationTo',
		'home.featured.value.title',
		'offices.title',
		'parent',
		'version.title',
		'latest',
	],
	...['version.owner.key', 'hash', 'salt', 'email', 'sessions', 'sessions.id', 'memberships.site', 'nothing'],
	...[
		'nothing.at.all',
		'__proto__',
		'__proto__.x',
		'constructor',
		'and',
		'or',
		'AND',
		'',
		'.',
		'title.',
		'.title',
	],
	...[
		'a'.repeat(300),
		'title; --',
		'title"',
		'document.value',
		'document.relationTo',
		'user.value',
		'key',
		'value',
	],
] as const;

const pair = (name: string, value: string) => `${name}=${encodeURIComponent(value.toWellFormed())}`;

const where = fc
	.record({
		path: fc.constantFrom(...fields),
		operator: fc.constantFrom(...operators),
		value: hostileTexts,
		form: fc.constantFrom('plain', 'list', 'nested', 'and', 'or', 'not a list'),
	})
	.map(({ path, operator, value, form }) => {
		const field = encodeURIComponent(path);
		const forms: Record<typeof form, string> = {
			plain: pair(`where[${field}][${operator}]`, value),
			list: pair(`where[${field}][${operator}][]`, value),
			nested: pair(`where[${field}][${operator}][a][b]`, value),
			and: pair(`where[and][0][${field}][${operator}]`, value),
			or: pair(`where[or][0][and][0][${field}][${operator}]`, value),
			'not a list': pair(`where[and][${field}]`, value),
		};
		return forms[form];
	});

const oneValue = fc
	.tuple(
		fc.constantFrom(
			...[
				'limit',
				'page',
				'depth',
				'locale',
				'fallback-locale',
				'fallbackLocale',
				'draft',
				'trash',
				'sort',
				'sort[]',
			],
			...[
				'select',
				'select[title]',
				'populate',
				'populate[site]',
				'populate[site][name]',
				'joins',
				'joins[a][limit]',
			],
			...[
				'where',
				'where[]',
				'where[and]',
				'where[or][]',
				'data',
				'autosave',
				'pagination',
				'publishSpecificLocale',
			],
			...[
				'overrideLock',
				'overrideAccess',
				'showHiddenFields',
				'force',
				'limit[]',
				'depth[a]',
				'locale[]',
				'user',
			],
			...[
				'selectedLocales',
				'flattenLocales',
				'publishAllLocales',
				'unpublishAllLocales',
				'uploadEdits[crop][x]',
			],
			...[
				'__proto__[isAdministrator]',
				'constructor[prototype][a]',
				'select[__proto__]',
				'trash[]',
				'id',
				'type',
			],
		),
		hostileTexts,
	)
	.map(([name, value]) => pair(name, value));

const raw = fc.constantFrom(
	...[
		'where[title][equals]=%ff%fe',
		'limit=%',
		'a=%c0%80',
		'[]=1',
		'&&&',
		'=',
		'?',
		'where[',
		'where]=1',
		'%00=1',
	],
	`sort=${'title,'.repeat(400)}`,
	`where${'[and][0]'.repeat(60)}[title][equals]=x`,
	Array.from({ length: 300 }, (_, index) => `where[or][${index}][title][equals]=x`).join('&'),
	`where[id][in]=${'x,'.repeat(2000)}`,
	`where=${encodeURIComponent(deep(2000))}`,
	`where=${encodeURIComponent('{"title":{"equals":{"a":1}}}')}`,
	`where=${encodeURIComponent('{"and":{"title":1}}')}`,
	'where[id][in][0]=a&where[id][in][a]=b',
	'limit=1000000000&depth=99&page=999999999',
	'limit=0',
	'limit=-5&page=-1',
	'sort=owner.name&sort=-title',
);

/** Query strings that no form or script of ours sends. */
export const hostileQueries = fc
	.array(fc.oneof({ weight: 5, arbitrary: where }, { weight: 4, arbitrary: oneValue }, raw), {
		minLength: 1,
		maxLength: 3,
	})
	.map((pairs) => pairs.join('&'));
