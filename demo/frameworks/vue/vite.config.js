import vue from '@vitejs/plugin-vue';

/** Without this Vue looks for a component of that name. */
const compilerOptions = {isCustomElement: tag => tag === 'soviet-film-list'};

export default {base: './', plugins: [vue({template: {compilerOptions}})]};
