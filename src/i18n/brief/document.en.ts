import type { DocumentWords } from './document.vi.ts';

export const documentEn: DocumentWords = {
	draft: 'DRAFT',
	agency: '[ISSUING OFFICE]',
	number: 'No. [  ]/BC-[  ]',
	motto: '[National name and motto]',
	placeAndDate: '[Place], [day] [month] [year]',
	kind: 'REPORT',
	addressee: 'To: [addressee]',
	recipients: 'Copies to: [  ]',
	signer: '[POSITION OF THE SIGNER]',
	signature: '[Signature and name]',
	madeFrom: (cutOff) =>
		`Drafted from figures to ${cutOff}; what stands in square brackets is to be filled in.`
};
