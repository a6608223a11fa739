'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { useFocusKept } from '../use-focus-kept.ts';
import { PlannedList } from './PlannedList.tsx';
import { fetchSchedule, type Schedule } from './schedule-api.ts';
import { ScheduleForm } from './ScheduleForm.tsx';

/** What happens to a document at a later moment, and a form to add to it: publish, change, withdraw. */
export function ScheduleBox() {
	const { id, collectionSlug, hasPublishPermission, hasPublishedDoc, versionCount } = useDocumentInfo();
	// Payload's type says boolean; it is an object where the permission depends on the document.
	const mayPublish = Boolean(hasPublishPermission);
	const [schedule, setSchedule] = useState<Schedule>();
	const [isUnknown, setUnknown] = useState(false);
	const [isOpen, setOpen] = useState(false);
	const type = collectionSlug ?? '';
	const document = id === undefined ? '' : String(id);

	// What was pressed goes, be it to schedule or to call off.
	const plannedPlace = useFocusKept<HTMLDivElement>(schedule);

	const read = useCallback(() => {
		if (document === '') return;
		fetchSchedule({ type, id: document }).then(
			(found) => {
				setSchedule(found);
				setUnknown(false);
			},
			() => setUnknown(true),
		);
	}, [type, document]);

	useEffect(read, [read, versionCount, hasPublishedDoc]);

	if (document === '') return null;
	const changes = schedule?.changes ?? [];
	if (changes.length === 0 && !mayPublish && !isUnknown) return null;
	return (
		<div className="portolano-status portolano-schedule">
			<strong>Programmato</strong>
			{isUnknown && (
				<p role="alert">Non so che cosa è programmato: il CMS non risponde. Ricarica la pagina.</p>
			)}
			<div ref={plannedPlace} role="status" tabIndex={-1}>
				{schedule && changes.length === 0 && <p>Niente.</p>}
				{schedule && changes.length > 0 && <PlannedList {...schedule} onChange={read} />}
			</div>
			{mayPublish && (
				<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
					<summary>Programma…</summary>
					{isOpen && (
						<ScheduleForm
							{...{ type, id: document, isPublished: hasPublishedDoc }}
							onDone={() => {
								setOpen(false);
								read();
							}}
						/>
					)}
				</details>
			)}
		</div>
	);
}
