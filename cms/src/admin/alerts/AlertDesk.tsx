'use client';

import { useCallback, useState } from 'react';
import type { AlertPreview } from '../../alert-desk/preview.ts';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { ActiveAlerts } from './ActiveAlerts.tsx';
import { askState } from './api.ts';
import { ChangeAlert } from './ChangeAlert.tsx';
import { History } from './History.tsx';
import { keepForm, keptForm } from './kept-form.ts';
import { NewAlert } from './NewAlert.tsx';
import { type AlertForm, emptyForm } from './new-alert-form.ts';
import { Progress } from './Progress.tsx';
import { Review } from './Review.tsx';

type View =
	| { name: 'list' }
	| { name: 'history' }
	| { name: 'new'; isResumed: boolean }
	| { name: 'review'; preview: AlertPreview }
	| { name: 'change'; alert: ShownAlert }
	| { name: 'progress'; outcome: Outcome; isEnding: boolean };

/** The screen of alerts: what is in force, and the way from a new alert to the sites. */
export function AlertDesk({ first }: { first: AlertDeskState }) {
	const [state, setState] = useState(first);
	const [form, showForm] = useState<AlertForm>(() => emptyForm(first));
	const [view, setView] = useState<View>({ name: 'list' });
	const [fault, setFault] = useState<string>();

	const toList = useCallback(async () => {
		const { value, error } = await askState();
		if (value) setState(value);
		setFault(error);
		setView({ name: 'list' });
	}, []);
	const setForm = (next: AlertForm) => {
		showForm(next);
		keepForm(state.person, next);
	};
	const begin = () => {
		const kept = keptForm(state);
		showForm(kept ?? emptyForm(state));
		setView({ name: 'new', isResumed: kept !== undefined });
	};
	const follow = (outcome: Outcome, isEnding = false) => setView({ name: 'progress', outcome, isEnding });

	switch (view.name) {
		case 'new':
			return (
				<NewAlert
					{...{ state, form, setForm, isResumed: view.isResumed }}
					onPreview={(preview) => setView({ name: 'review', preview })}
					onCancel={() => void toList()}
				/>
			);
		case 'review':
			return (
				<Review
					{...{ form, preview: view.preview }}
					onDone={(outcome) => {
						setForm(emptyForm(state));
						follow(outcome);
					}}
					onBack={() => setView({ name: 'new', isResumed: false })}
					onList={() => void toList()}
				/>
			);
		case 'change':
			return <ChangeAlert alert={view.alert} onDone={follow} onCancel={() => void toList()} />;
		case 'progress':
			return <Progress {...view} sites={state.sites} onDone={() => void toList()} />;
		case 'history':
			return <History onBack={() => void toList()} />;
		case 'list':
			return (
				<ActiveAlerts
					{...{ state, setState, fault }}
					onNew={begin}
					onHistory={() => setView({ name: 'history' })}
					onChange={(alert) => setView({ name: 'change', alert })}
					onDone={follow}
					onTakenBack={() => void toList()}
				/>
			);
	}
}
