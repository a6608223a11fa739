import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { z } from 'zod';

/** Columns by which a row belongs to another, as Payload's adapter for SQL databases names them. */
const belonging = ['_parent_id', 'parent_id'];

type Row = Record<string, SQLInputValue>;

const column = z.object({ name: z.string(), type: z.string(), pk: z.number() });
const reference = z.object({ from: z.string(), table: z.string() });

/** A kind of row that belongs to another. */
interface Part {
	readonly table: string;
	/** The column that names the row that it belongs to. */
	readonly owner: string;
}

/** A document's row, or a part of it, with the parts that belong to it. */
interface Tree {
	readonly table: string;
	/** Its values without the key, where the database numbers the rows. */
	readonly row: Row;
	readonly owner?: string;
	readonly parts: readonly Tree[];
}

/** Copies of a document of a SQLite database with all its parts and versions: much faster than saves, for measuring alone. */
export class CopiedRows {
	readonly #database: DatabaseSync;
	readonly #tree: Tree;

	constructor(database: DatabaseSync, table: string, id: string) {
		this.#database = database;
		this.#tree = this.#read(table, { column: 'id', value: id })[0] ?? missing(table, id);
	}

	/** Inserts `count` copies, all or none; `renamed` gives the new value of each text, by the number of the copy. */
	insert(count: number, renamed: (column: string, text: string, copy: number) => string): void {
		this.#database.exec('BEGIN IMMEDIATE');
		try {
			for (let copy = 1; copy <= count; copy += 1)
				this.#insert(this.#tree, { rename: (column, text) => renamed(column, text, copy) });
			this.#database.exec('COMMIT');
		} catch (error) {
			this.#database.exec('ROLLBACK');
			throw error;
		}
	}

	#read(table: string, { column, value }: { column: string; value: SQLInputValue }): Tree[] {
		const rows = this.#database.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(value);
		const parts = this.#partsOf(table);
		const isNumbered = this.#columns(table).some(({ pk, type }) => pk > 0 && type === 'INTEGER');
		return rows.map((row): Tree => {
			const { id = null, ...others } = row;
			return {
				table,
				row: isNumbered ? others : row,
				...(column === 'id' ? {} : { owner: column }),
				parts: parts.flatMap((part) => this.#read(part.table, { column: part.owner, value: id })),
			};
		});
	}

	#columns(table: string) {
		return z.array(column).parse(this.#database.prepare(`PRAGMA table_info("${table}")`).all());
	}

	#partsOf(table: string): Part[] {
		const tables = this.#database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
		return z
			.array(z.object({ name: z.string() }))
			.parse(tables)
			.flatMap(({ name }) =>
				z
					.array(reference)
					.parse(this.#database.prepare(`PRAGMA foreign_key_list("${name}")`).all())
					.filter((found) => found.table === table && belonging.includes(found.from))
					.map(({ from }) => ({ table: name, owner: from })),
			);
	}

	#insert(tree: Tree, copy: { rename: (column: string, text: string) => string; owner?: string }): void {
		const values = Object.entries(tree.row).map(([name, value]): [string, SQLInputValue] => {
			if (name === tree.owner) return [name, copy.owner ?? null];
			return [name, typeof value === 'string' && name !== 'id' ? copy.rename(name, value) : value];
		});
		const row = new Map(values);
		const id = randomUUID();
		if (row.has('id')) row.set('id', id);
		const names = [...row.keys()].map((name) => `"${name}"`).join(', ');
		const places = [...row].map(() => '?').join(', ');
		this.#database.prepare(`INSERT INTO "${tree.table}" (${names}) VALUES (${places})`).run(...row.values());
		for (const part of tree.parts) this.#insert(part, { ...copy, owner: id });
	}
}

function missing(table: string, id: string): never {
	throw new Error(`There is no ${id} in ${table}.`);
}
