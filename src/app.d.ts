declare module '*.sql?raw' {
	const statement: string;
	export default statement;
}
