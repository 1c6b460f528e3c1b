package finding

import (
	"strconv"
	"strings"
)

// SplitPosn splits file:line:column; line and column are 0 where missing.
func SplitPosn(posn string) (file string, line, col int) {
	var nums []int
	file = posn
	for len(nums) < 2 {
		i := strings.LastIndexByte(file, ':')
		if i < 0 {
			break
		}
		n, err := strconv.Atoi(file[i+1:])
		if err != nil {
			break
		}
		file, nums = file[:i], append(nums, n)
	}
	switch len(nums) {
	case 2:
		return file, nums[1], nums[0]
	case 1:
		return file, nums[0], 0
	}
	return file, 0, 0
}
