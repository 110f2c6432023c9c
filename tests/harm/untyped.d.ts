/** The compilers without types of their own, as far as they are used. */
declare module '@babel/core' {
  export function transformAsync(code: string, options: object): Promise<{ code: string } | null>;
}

declare module 'babel-preset-solid' {
  const preset: object;
  export default preset;
}
