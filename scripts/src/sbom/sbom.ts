import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { projectFolder } from '../places.ts';
import { readAudit } from './audit.ts';
import { type Bill, licenceList, partsOf, readBill, refusedParts } from './bill.ts';

function pnpm(args: readonly string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync('pnpm', args, {
		cwd: projectFolder,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: process.platform === 'win32',
	});
	return { status, output: status === 0 || stdout !== '' ? stdout : stderr };
}

/**
 * Returns the bill of materials of all shipped packages, from the lock file.
 * @throws {ExpectedError} when the package manager fails.
 */
export function billOfMaterials(): Bill {
	const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application'];
	const { status, output } = pnpm(['sbom', '--prod', ...format]);
	if (status === 0) return readBill(output);
	throw new ExpectedError(`The bill of materials could not be made, and nothing was written:\n${output}`);
}

/**
 * Writes the bill of materials and the list of licences into `folder`, and prints known vulnerabilities. Returns
 * whether every licence is compatible with the EUPL and no severe vulnerability is known.
 */
export function writeBill(folder: string): boolean {
	const bill = billOfMaterials();
	const parts = partsOf(bill);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
	writeFileSync(join(folder, 'licences.csv'), licenceList(parts));
	console.log(`${parts.length} parts in ${join(folder, 'sbom.cdx.json')} (CycloneDX 1.6) and licences.csv.`);
	const refused = refusedParts(parts);
	for (const { name, version, licence } of refused)
		console.log(
			`  ${name} ${version}: ${licence ?? 'no licence named'}, which does not go with the EUPL or is not known`,
		);
	const audit = readAudit(pnpm(['audit', '--prod', '--json']).output);
	console.log(audit.words);
	return refused.length === 0 && !audit.isAlarming;
}
