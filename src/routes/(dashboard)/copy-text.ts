/** What is put on the clipboard: for a word processor, and for whatever takes only text. */
export interface Copied {
	readonly html: string;
	readonly text: string;
}

/** Plain http has no clipboard of its own: there the copy that the browser makes by itself is filled. */
function copyByEvent({ html, text }: Copied): boolean {
	const area = document.createElement('textarea');
	area.value = text;
	area.className = 'only-read';
	document.body.append(area);
	area.select(); // without a selection some browsers copy nothing and fire no event
	const fill = (event: ClipboardEvent): void => {
		event.clipboardData?.setData('text/html', html);
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
	};
	document.addEventListener('copy', fill, { once: true });
	const isCopied = document.execCommand('copy');
	document.removeEventListener('copy', fill);
	area.remove();
	return isCopied;
}

/** Copies both forms; false where the browser does not let the page copy. */
export async function copyText(copied: Copied): Promise<boolean> {
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (clipboard === undefined) return copyByEvent(copied);
	const blob = (text: string, type: string) => new Blob([text], { type });
	const item = new ClipboardItem({
		'text/html': blob(copied.html, 'text/html'),
		'text/plain': blob(copied.text, 'text/plain')
	});
	return clipboard.write([item]).then(
		() => true,
		() => copyByEvent(copied)
	);
}
