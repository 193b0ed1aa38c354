module.exports = require('../../jest.node.cjs')('database', __dirname);
