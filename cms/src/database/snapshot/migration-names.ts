import { z } from 'zod';

const migration = z.object({ name: z.string() });

/** Returns the names in the rows of Payload's table of migrations, in their order. */
export function migrationNames(rows: readonly unknown[]): string[] {
	return rows.map((row) => migration.parse(row).name).sort();
}
