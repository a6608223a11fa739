'use client';

import { useState } from 'react';
import { type Device, devices, PreviewFrame } from './PreviewFrame.tsx';
import { PreviewGaps } from './PreviewGaps.tsx';
import { useLivePreview } from './use-live-preview.ts';

interface PreviewPanelProps {
	id: string;
	onClose: () => void;
}

/** The page of a document beside its form, as a phone, a tablet and a computer show it. */
export function PreviewPanel({ id, onClose }: PreviewPanelProps) {
	const [device, setDevice] = useState<Device>('Computer');
	const [site, setSite] = useState<string>();
	const { frame, opened, refusal, src } = useLivePreview(site);
	const sites = opened?.sites ?? [];
	return (
		<aside id={id} className="portolano-preview" aria-label="Anteprima">
			<div className="portolano-preview__tools">
				<fieldset>
					<legend className="portolano-hidden">Come si vede su</legend>
					{Object.keys(devices).map((name) => (
						<label key={name}>
							<input
								type="radio"
								name="portolano-preview-device"
								checked={name === device}
								onChange={() => setDevice(deviceNamed(name))}
							/>
							{name}
						</label>
					))}
				</fieldset>
				{sites.length > 1 && (
					<select
						aria-label="Sito dell’anteprima"
						value={opened?.site}
						onChange={({ target }) => setSite(target.value)}
					>
						{sites.map(({ key, name }) => (
							<option key={key} value={key}>
								{name}
							</option>
						))}
					</select>
				)}
				{opened && (
					<a href={opened.address} target="_blank" rel="noreferrer">
						Apri in una scheda<span className="portolano-hidden"> nuova</span>
					</a>
				)}
				<button type="button" onClick={onClose}>
					Chiudi<span className="portolano-hidden"> l’anteprima</span>
				</button>
			</div>
			{refusal !== undefined && (
				<p className="portolano-preview__refusal" role="alert">
					{refusal}
				</p>
			)}
			{opened && <PreviewGaps gaps={opened.gaps} />}
			{src === undefined ? (
				refusal === undefined && <p className="portolano-preview__waiting">Compongo la pagina…</p>
			) : (
				<PreviewFrame ref={frame} src={src} device={device} />
			)}
		</aside>
	);
}

const deviceNamed = (name: string): Device => (name === 'Telefono' || name === 'Tablet' ? name : 'Computer');
