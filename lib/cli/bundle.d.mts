export declare const EXTERNAL: string[]
export declare function bundleScripts(entryPoints: Record<string, string>, outdir: string): Promise<string[]>
