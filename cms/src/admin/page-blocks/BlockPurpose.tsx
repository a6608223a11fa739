'use client';

/** Says at the top of a block what it shows and when to use it. */
export function BlockPurpose({ purpose }: { purpose: string }) {
	return <p className="portolano-block-purpose">{purpose}</p>;
}
