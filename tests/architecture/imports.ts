import ts from 'typescript';

/** One thing a file imports: statically, dynamically, for its type, or by its address. */
export interface Import {
	readonly specifier: string;
	/** Imported names; '*' for all of them at once. */
	readonly names: readonly string[];
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const DYNAMIC_IN_MARKUP = /\bimport\s*\(\s*(['"`])([^'"`]+)\1/g;

const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
	const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
	const isDefault = ts.isImportDeclaration(node) && node.importClause?.name ? ['default'] : [];
	if (!bindings) return ts.isExportDeclaration(node) ? ['*'] : isDefault;
	if (ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)) return ['*'];
	return [...isDefault, ...bindings.elements.map((element) => (element.propertyName ?? element.name).text)];
}

/** `new URL('./x', import.meta.url)` brings a file in as surely as an import does. */
function addressOf(node: ts.NewExpression): string | undefined {
	const [address, base] = node.arguments ?? [];
	return base?.getText() === 'import.meta.url' ? textOf(address) : undefined;
}

function importOf(node: ts.Node): Import | undefined {
	const found = (specifier: string | undefined, names: string[]) =>
		specifier === undefined ? undefined : { specifier, names };
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
		return found(textOf(node.moduleSpecifier), namesOf(node));
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		return found(textOf(node.arguments[0]), ['*']);
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return found(textOf(node.argument.literal), []);
	if (ts.isNewExpression(node)) return found(addressOf(node), []);
	return undefined;
}

function importsInScript(script: string): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node) => {
		const imported = importOf(node);
		if (imported) found.push(imported);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', script, ts.ScriptTarget.Latest, true));
	return found;
}

/** Markup without its scripts and comments. */
export const markupOf = (text: string) => text.replace(SCRIPT, '').replace(/<!--[\s\S]*?-->/g, '');

/** Everything a `.ts`, `.js` or `.svelte` file imports. */
export function importsOf(path: string, text: string): Import[] {
	if (!path.endsWith('.svelte')) return importsInScript(text);
	const inScripts = [...text.matchAll(SCRIPT)].flatMap(([, script = '']) => importsInScript(script));
	const inMarkup = [...markupOf(text).matchAll(DYNAMIC_IN_MARKUP)].map(([, , specifier = '']) => ({
		specifier,
		names: ['*']
	}));
	return [...inScripts, ...inMarkup];
}
